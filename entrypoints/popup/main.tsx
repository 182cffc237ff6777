import { startPage } from '../../components/app/start-page';
import { App } from './app';
import { Knowledge } from '../../components/app/knowledge';
import './style.css';

void startPage('name', <App knowledge={new Knowledge()} />);
