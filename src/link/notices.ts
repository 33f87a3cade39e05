/** What the codec says of an address that it did not wholly understand. The text folder turns these into sentences. */
import type { Entity, QueryKey, ViewName } from './view.ts';

/** One thing that was dropped: the key (or 'path'), the text as it stood, shortened, and what may have been meant. */
export type Notice =
	| {
			readonly kind: 'unknown-path';
			readonly key: 'path';
			readonly text: string;
			readonly suggestions: readonly ViewName[];
			readonly entities: readonly Entity[];
	  }
	| {
			/** Text after a path that is complete without it. */
			readonly kind: 'extra-path';
			readonly key: 'path';
			readonly text: string;
			readonly suggestions: readonly [];
	  }
	| {
			/** 'ambiguous-id': the text is a name of each of the suggestions. */
			readonly kind: 'unknown-id' | 'ambiguous-id';
			readonly key: 'path' | 'with';
			readonly text: string;
			readonly suggestions: readonly Entity[];
	  }
	| {
			readonly kind: 'unknown-step';
			readonly key: 'path' | 'step';
			readonly text: string;
			readonly suggestions: readonly string[];
	  }
	| {
			/** `key` is the key as it stood, shortened. */
			readonly kind: 'unknown-key';
			readonly key: string;
			readonly text: string;
			readonly suggestions: readonly QueryKey[];
	  }
	| {
			/** The suggestions are words of the key's vocabulary, or ids of eras. */
			readonly kind: 'unknown-word';
			readonly key: QueryKey;
			readonly text: string;
			readonly suggestions: readonly string[];
	  }
	| {
			readonly kind: 'not-a-date' | 'too-early' | 'too-late';
			readonly key: 'at' | 'vs' | 'years';
			readonly text: string;
			readonly suggestions: readonly string[];
	  }
	| {
			/** 'repeated': only the first is used. 'excluded': another key, or the path, says otherwise and wins. */
			readonly kind: 'repeated' | 'excluded';
			readonly key: QueryKey;
			readonly text: string;
			readonly suggestions: readonly [];
	  }
	| {
			/** The text holds characters that cannot be read, or is longer than can be used: the rest is used. */
			readonly kind: 'unreadable' | 'too-long';
			readonly key: QueryKey | 'query';
			readonly text: string;
			readonly suggestions: readonly [];
	  }
	| {
			/** So many further things were dropped. */
			readonly kind: 'more';
			readonly key: 'query';
			readonly text: string;
			readonly suggestions: readonly [];
			readonly count: number;
	  };

const LONGEST_TEXT = 60;
const MOST_NOTICES = 12;

/** Returns a text fit to be quoted in a notice: at most 60 characters, none of them invisible. */
export function shortened(text: string): string {
	// A character is at most two code units: no need to look at the whole of a huge text.
	const visible = [...text.slice(0, 4 * LONGEST_TEXT).replace(/\p{C}/gu, '')];
	return visible.length > LONGEST_TEXT ? `${visible.slice(0, LONGEST_TEXT - 1).join('')}…` : visible.join('');
}

/** Returns the first notices, and in place of what is too many for a reader, their number. */
export function limited(notices: readonly Notice[]): readonly Notice[] {
	if (notices.length <= MOST_NOTICES) return notices;
	const shown = notices.slice(0, MOST_NOTICES - 1);
	const count = notices.length - shown.length;
	return [...shown, { kind: 'more', key: 'query', text: '', suggestions: [], count }];
}
