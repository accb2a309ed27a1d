import { type Browser, chromium } from 'playwright';
import { findProgram } from './find-program.ts';

const names = ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'];

// Without these Chromium looks up update and sync hosts at every start, and fails in a container as root.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: CHROMIUM_PATH, which then has to be right, or one of the usual places. */
export const findChromium = (): string | undefined => {
  const given = process.env['CHROMIUM_PATH'];
  return given ? findProgram(given) : findProgram(...names);
};

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
