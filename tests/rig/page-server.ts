import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface ServedPage {
  readonly body: string | Uint8Array;
  /** Default: `text/html; charset=utf-8`. */
  readonly type?: string;
  /** More response headers, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves test pages on loopback, under any host name that ends in `.localhost` (browsers resolve
 * those to loopback and call them secure contexts), and is the browser's proxy for all the rest:
 * nothing else is answered, every try is written down.
 */
export interface PageServer {
  readonly port: number;
  /** Serves a page under a path; a later call replaces it. */
  readonly serve: (path: string, page: ServedPage | string) => void;
  /** The address of a path on a site; `news` → `http://news.localhost:PORT/…`. */
  readonly url: (path: string, site?: string) => string;
  /** Host and path of each request that a page or the extension made, in order. */
  readonly requests: readonly string[];
  /**
   * Each try to reach anything that is not a test page, but for the browser's own services, and
   * whatever a part of the extension itself asked for.
   */
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
}

/** Services that browsers call on their own, whatever page or extension is loaded. */
const BROWSER_SERVICES =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.com|mozilla\.net|mozilla\.org|mozgcp\.net|firefox\.com)$/;

export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const outside: string[] = [];

  function noteOutside(host: string, what: string): void {
    if (!BROWSER_SERVICES.test(host)) outside.push(what);
  }

  const server = createServer((request, response) => {
    const target = request.url ?? '/';
    if (isByExtension(request)) outside.push(`${target} for the extension`);
    if (!target.startsWith('/')) {
      noteOutside(new URL(target).hostname, target);
      response.writeHead(502).end();
      return;
    }
    requests.push(`${request.headers.host ?? ''}${target}`);
    answer(pages.get(pathOf(request)), response);
  });
  server.on('connect', (request, socket) => {
    const target = request.url ?? '';
    noteOutside(target.replace(/:\d+$/, ''), target);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const { port } = address;

  return {
    port,
    requests,
    outside,
    serve: (path, page) => {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
    },
    url: (path, site = 'news') => `http://${site}.localhost:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Told by the request itself, where a page or the background of an extension made it. */
function isByExtension({ headers }: IncomingMessage): boolean {
  return /^(?:chrome|moz)-extension:/.test(headers.origin ?? headers.referer ?? '');
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://localhost').pathname;
}

function answer(page: ServedPage | undefined, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    ...page.headers,
  });
  response.end(page.body);
}
