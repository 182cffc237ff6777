import { startPage } from '../../components/app/start-page';
import { App } from './app';
import { PageLink } from './page-link';
import './style.css';

const link = new PageLink();
void link.open(location.hash.slice(1));
void startPage('compose.title', <App link={link} />, link.theme);
