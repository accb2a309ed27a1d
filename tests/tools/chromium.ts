import { type Browser, chromium } from 'playwright';
import { findProgram } from './find-program.ts';

/** Chromium without windows: a fresh page of it takes a third of the CPU. */
const shells = ['/usr/bin/chromium-headless-shell', 'chromium-headless-shell'];
const names = [...shells, '/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'];

// Without these Chromium looks up update and sync hosts at every start, and fails in a container as root.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The one without windows would set letters on whole pixels, as no reader sees them.
  '--font-render-hinting=none',
];

/** Where Chromium is: CHROMIUM_PATH, which then has to be right, or one of the usual places. */
export const findChromium = (): string | undefined => {
  const given = process.env['CHROMIUM_PATH'];
  return given ? findProgram(given) : findProgram(...names);
};

/** The one without windows. */
export const findChromiumShell = (): string | undefined => findProgram(...shells);

/** A headless browser with nothing remembered; the caller closes it. */
export const launchChromium = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) {
    const given = process.env['CHROMIUM_PATH'];
    throw new Error(
      given
        ? `Chromium is missing: CHROMIUM_PATH is ${given}, and no program is there.`
        : `Chromium is missing: none of ${names.join(', ')} was found. Install it, or set CHROMIUM_PATH.`,
    );
  }
  return chromium.launch({ executablePath, args: flags });
};
