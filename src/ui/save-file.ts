/** Hands a text made here to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the file after the click has returned.
	window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
