// The receiver as a whole: store, mail and HTTP, started in this order and stopped in the other.
import type { Config } from './config/schema.ts';
import { createApp } from './http/app.ts';
import { startServer, type ServerTimes } from './http/server.ts';
import type { Log } from './log.ts';
import { createSmtp, type Transport } from './mail/transport.ts';
import { startWorker } from './mail/worker.ts';
import { openStore, type Store } from './store/store.ts';
import { startUpkeep } from './upkeep/upkeep.ts';

export interface Receiver {
  /** `http://127.0.0.1:8790`. */
  url: string;
  store: Store;
  /** Answers and sends what was begun, then lets go of everything. */
  close(): Promise<void>;
}

export interface ReceiverOptions {
  log: Log;
  /** Epoch ms. */
  now?: () => number;
  transport?: Transport;
  times?: Partial<ServerTimes>;
  /** How often to look for due mail, in ms. */
  interval?: number;
}

export async function startReceiver(config: Config, options: ReceiverOptions): Promise<Receiver> {
  const { log, now = Date.now, transport = createSmtp(config.smtp), times, interval } = options;
  const store = await openStore(config.database, {
    ...(options.now && { now }),
    onLost: (cause) => log('connection_lost', {}, cause),
  });
  try {
    let wake = (): void => undefined;
    const app = createApp({ config, store, log, now, onMail: () => wake() });
    // First: where a receiver listens already, this one mustn't touch the mails that it has in hand.
    const server = await startServer(app, config, times);
    // A SQLite file has one receiver: what another had in hand, it has left behind.
    if (store.engine === 'sqlite') {
      await store.mails.giveBack().catch(async (cause: unknown) => {
        await server.close();
        throw cause;
      });
    }
    const worker = startWorker({ config, store, transport, log, ...(interval !== undefined && { interval }) });
    wake = () => worker.wake();
    const upkeep = startUpkeep({ config, store, log, onMail: wake });
    log('started', { port: server.port, code: store.engine });
    return {
      url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${server.port}`,
      store,
      async close() {
        await server.close();
        await upkeep.close();
        await worker.close();
        await store.close();
        log('stopped');
      },
    };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}
