/** Hands a text or picture made here to the reader as a file. */
export function saveFile(name: string, type: string, content: string | Blob): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the file after the click has returned.
	window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
