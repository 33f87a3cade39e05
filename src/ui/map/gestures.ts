/** What of d3 hears a reader's gestures: fetched beside the data, since the first picture needs none of it. */
export { drag, pointer, select, zoom, zoomIdentity, zoomTransform } from 'd3';
