/** Medians and percentiles of what was measured. */

/** Returns the value below which the part (0 to 1) of the values lies, by the nearest rank; NaN for none. */
export function percentile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}

/** Returns the median by the nearest rank; NaN for none. */
export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}
