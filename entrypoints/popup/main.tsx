import { startPage } from '../../components/app/start-page';
import { App } from './app';
import { Knowledge } from '../../components/app/knowledge';
import './style.css';

const knowledge = new Knowledge();
// While the page is still being built.
void knowledge.load();
void startPage('name', <App knowledge={knowledge} />);
