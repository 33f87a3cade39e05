/** What a browser is told about the site's pages beside what is in them: what they may run, load and send, and where. */

/**
 * What a page may do (Content Security Policy, level 3): run scripts and styles that are files of the site, fetch from the
 * site alone, and nothing else. Nothing inline is allowed, so that text can never become program; what would make a program
 * of a text at run time is refused but for addresses that `src/ui/trusted.ts` lets through.
 */
const POLICY: readonly (readonly [directive: string, value: string])[] = [
	['default-src', "'none'"],
	['script-src', "'self'"],
	['style-src', "'self'"],
	// Pictures made in the browser are drawn from a blob: before they are saved.
	['img-src', "'self' blob:"],
	['connect-src', "'self'"],
	['worker-src', "'self'"],
	['object-src', "'none'"],
	['base-uri', "'none'"],
	['form-action', "'none'"],
	['require-trusted-types-for', "'script'"],
	['trusted-types', 'explorer'],
];

/** The policy as the header of every answer and as a tag of every page. Who may embed is left open on purpose. */
export const CONTENT_POLICY = POLICY.map((directive) => directive.join(' ')).join('; ');

/** The headers of every answer, as docs/deploying.md names them. */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
	['Content-Security-Policy', CONTENT_POLICY],
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
	['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Returns the template with the policy in its head, before anything that it governs. */
export function withPolicy(template: string): string {
	const first = '<meta charset="utf-8" />';
	if (!template.includes(first)) throw new Error(`The template does not begin its head with ${first}.`);
	return template.replace(
		first,
		() => `${first}\n\t\t<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
	);
}
