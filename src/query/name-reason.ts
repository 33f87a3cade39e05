/** How the name under which a group is found stands to the one it bears at the date in view. */

/** Returns how a name that matched stands to the one that is shown, where both are names of one group. */
export function nameReason(
	names: readonly { readonly en: string; readonly zh: string; readonly from?: string | undefined }[],
	shown: { readonly en: string; readonly zh: string },
	matched: string,
): 'name' | 'former name' | 'later name' | 'other name' {
	if (matched === shown.en || matched === shown.zh) return 'name';
	const from = names.find(({ en, zh }) => en === matched || zh === matched)?.from;
	const since = names.find(({ en, zh }) => en === shown.en && zh === shown.zh)?.from;
	if (from === undefined || since === undefined || from === since) return 'other name';
	return from < since ? 'former name' : 'later name';
}
