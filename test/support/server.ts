// The demo's server for tests, on a free port.
export { startServer, type DemoServer, type ServerOptions } from '../../scripts/serve.ts';
