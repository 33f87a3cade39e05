/** The nodes of a picture as links: heard once for all of them, by the picture. */
import { type MouseEvent, type SyntheticEvent, useMemo } from 'react';
import { useAppStore } from '../app-context.tsx';
import { completeAddress, isPlain, select } from '../link.tsx';
import { nodeOf, partsOf } from './node-of.ts';

interface NodeLinks {
	/** Gives the node that the reader turns to its address within the present view. */
	readonly onTurn: (event: SyntheticEvent) => void;
	/** Opens the node that is plainly clicked. */
	readonly onClick: (event: MouseEvent) => void;
}

/** Returns what a picture does when a reader turns to one of its nodes, and clicks it. */
export function useNodeLinks(): NodeLinks {
	const store = useAppStore();
	return useMemo(() => {
		const onTurn = ({ target }: SyntheticEvent) => {
			const key = nodeOf(target);
			const link = key && (target as Element).closest('a.node');
			if (link) completeAddress(link, partsOf(key), store.getState());
		};
		const onClick = (event: MouseEvent) => {
			onTurn(event);
			const key = nodeOf(event.target);
			if (!key || !isPlain(event)) return;
			event.preventDefault();
			const { view, show } = store.getState();
			show(select(partsOf(key))(view), 'push');
		};
		return { onTurn, onClick };
	}, [store]);
}
