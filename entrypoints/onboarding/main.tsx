import { startPage } from '../../components/app/start-page';
import { App } from './app';

void startPage('welcome:title', <App />);
