import { startPage } from '../../components/app/start-page';
import { App } from './app';
import './style.css';

void startPage('vocabulary:title', <App />);
