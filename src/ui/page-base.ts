/**
 * Stands for the base in pages made at build, where it is not yet known below which path they will be served; the build
 * replaces it by a relative path, so that links work before the program has started and without it.
 */
export const BASE_IN_PAGES = '/base-of-the-site/';
