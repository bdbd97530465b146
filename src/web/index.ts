// Room 11: pages and the JSON API. They show, and call operations.
export { pages } from './pages/index.ts';
export { type Serving, startServer, type WebOptions, webApp } from './server.ts';
