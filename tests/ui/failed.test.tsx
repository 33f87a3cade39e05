import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Boundary } from '../../src/ui/failed.tsx';

afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
});

function Breaks(): never {
	throw new Error('It cannot be drawn.');
}

it('a page that breaks down while it is drawn gives way to one that leads on', () => {
	// React reports what was thrown; here that is what is wanted.
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	render(
		<Boundary instead={<a href="/">To the map</a>}>
			<p>Half of it</p>
			<Breaks />
		</Boundary>,
	);
	expect(screen.getByRole('link').textContent).toBe('To the map');
	expect(screen.queryByText('Half of it')).toBeNull();
});

it('a page that is drawn stands as it is', () => {
	render(
		<Boundary instead={<a href="/">To the map</a>}>
			<p>All of it</p>
		</Boundary>,
	);
	expect(screen.getByText('All of it')).toBeTruthy();
	expect(screen.queryByRole('link')).toBeNull();
});
