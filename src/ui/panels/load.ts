/** Fetches the panels when a reader first opens one; at build, and before such a page is taken over, they are loaded ahead. */
import { useEffect, useState } from 'react';
import type Panel from './panels.tsx';

let loaded: typeof Panel | undefined;

/** Loads the panels; resolves at once where they are loaded. */
export async function loadPanels(): Promise<void> {
	loaded ??= (await import('./panels.tsx')).default;
}

/** Returns the component of the panels, 'loading' until it is there, or 'failed'. */
export function usePanels(): typeof Panel | 'loading' | 'failed' {
	const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
	useEffect(() => {
		if (loaded) return;
		loadPanels().then(
			() => setState('loaded'),
			() => setState('failed'),
		);
	}, []);
	return loaded ?? (state === 'failed' ? 'failed' : 'loading');
}
