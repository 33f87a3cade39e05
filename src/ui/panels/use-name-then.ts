/** The names of groups at the date in view. */
import type { NameClaim } from '../../dataset/schema.ts';
import { usePicture } from '../use-picture.ts';

/** Returns what a link to a group needs to bear the name of the date in view, or its newest where it did not exist then. */
export function useNameThen(): (id: string) => { readonly id: string; readonly name?: NameClaim } {
	const { groups } = usePicture().snapshot;
	return (id) => {
		const name = groups.get(id)?.name;
		return name ? { id, name } : { id };
	};
}
