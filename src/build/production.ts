/** Imported before anything of React's: what is written into the pages is React's production build, which takes half the time of the other. */
process.env.NODE_ENV = 'production';
