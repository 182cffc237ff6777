import { startPage } from '../../components/app/start-page';
import { App } from './app';
import { readNewest } from './use-vocabulary';
import './style.css';

// Read while the page is still being built.
void startPage('vocabulary:title', <App newest={readNewest()} />);
