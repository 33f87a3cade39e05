import './ui/styles.css';
import { start } from './ui/start.tsx';

// The scripts stand in a folder of the site, so the site is one folder up from them, wherever it is served.
void start(
	new URL(import.meta.env.DEV ? '/' : '../', import.meta.env.DEV ? window.location.href : import.meta.url),
);
