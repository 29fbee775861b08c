import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** What a page is opened as: the size of a phone or of a desk, by day or by night. */
export interface Seat {
  readonly size: 'phone' | 'desk';
  readonly scheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** Faults that belong to what is tried, such as a server that does not answer. */
  readonly expected?: RegExp;
}

/** A page, and everything that went wrong on it since it was opened. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts, refusals of the content policy, and requests that left the origin. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

const sizes = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1440, height: 900 } },
} as const satisfies Record<Seat['size'], BrowserContextOptions>;

/** What the package sets for functions in a cloud, and a graphics processor played by software, which only costs time. */
const unwanted =
  /^--(single-process|no-zygote|headless|window-size|use-gl|use-angle|enable-unsafe-swiftshader|in-process-gpu)/;

/** A real Chromium: on Linux on x64 the one in the packages, elsewhere the one Playwright installed. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch();
  // without these libraries of the system the package unpacks its own
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const executablePath = await sparticuz.executablePath();
  const args = sparticuz.args.filter((arg) => !unwanted.test(arg));
  return chromium.launch({ executablePath, args: [...args, '--no-sandbox', '--disable-gpu'] });
}

/** Opens an address of the app in a fresh window, in English and in the time zone of London. */
export async function visit(
  browser: Browser,
  address: string,
  { size, scheme = 'light', ...seat }: Seat,
): Promise<Visit> {
  const { origin } = new URL(address);
  const context = await browser.newContext({
    ...sizes[size],
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: scheme,
    reducedMotion: seat.reducedMotion === true ? 'reduce' : 'no-preference',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const note = (fault: string) => seat.expected?.test(fault) || faults.push(fault);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`script: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.origin !== origin) note(`left the origin: ${url.origin}`);
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** Loads a page again with every storage of the browser broken: each throws as soon as it is looked at. */
export async function breakStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('broken', 'SecurityError');
        },
      });
    }
  });
  await page.reload();
}
