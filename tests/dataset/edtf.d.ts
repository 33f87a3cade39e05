/** What the tests use of the edtf package, which brings no types: the first and last millisecond of a date. */
declare module 'edtf' {
	export default function edtf(text: string): { readonly min: number; readonly max: number };
}
