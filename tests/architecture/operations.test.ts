// What operators load into other programs speaks of figures that exist, and is explained.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresOf } from '../../api/src/data-folder.ts';
import { openMetrics, watchDataFolder, watchRegister, watchStore } from '../../api/src/http/metrics.ts';
import type { Register } from '../../api/src/execution/register.ts';
import { mallocSettings, nodeFlags } from '../tools/node-flags.ts';
import { read } from './repository.ts';

type Rule = { readonly alert: string; readonly expr: string };
const alerts = parse(read('docs/operations/alerts.yml')) as { groups: readonly { rules: readonly Rule[] }[] };
const dashboard = JSON.parse(read('docs/operations/dashboard.json')) as {
  panels: readonly { targets: readonly { expr: string }[] }[];
};
const rules = alerts.groups.flatMap((group) => group.rules);
const queries = [
  ...rules.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
];

const known = (): ReadonlySet<string> => {
  const metrics = openMetrics();
  watchRegister(metrics, {} as Register);
  watchStore(metrics, () => null);
  watchDataFolder(metrics, figuresOf('nowhere'));
  return new Set(metrics.registry.getMetricsAsArray().map(({ name }) => name));
};

/** Names of figures in a query: functions and labels carry no such beginning. */
const namesIn = (query: string): readonly string[] =>
  [...query.matchAll(/\b(?:tvl|http|nodejs|process)_\w+/g)].map(([name]) => name.replace(/_(bucket|sum|count)$/, ''));

test('every query of alerts and dashboard asks for figures that /metrics has', () => {
  const there = known();
  const asked = queries.flatMap(namesIn);
  expect(asked.length).toBeGreaterThan(25);
  expect(asked.filter((name) => !there.has(name))).toEqual([]);
  for (const query of queries) expect(namesIn(query).length, query).toBeGreaterThan(0);
});

test('every alert is explained to operators', () => {
  const page = read('docs/operations.md');
  expect(rules.filter(({ alert }) => !page.includes(alert)).map(({ alert }) => alert)).toEqual([]);
});

test('the product is started with the same flags of Node by npm, in a container and by systemd', () => {
  const flags = nodeFlags();
  expect(flags.length).toBeGreaterThan(0);
  const command = ['node', ...flags, 'api/src/main.ts'];
  expect(read('docs/operations/tuhansien-verkostojen-lappi.service')).toContain(` ${command.join(' ')}\n`);
  expect(read('docs/operations.md')).toContain(`npx ${command.join(' ')}\``);
  expect(read('Dockerfile')).toContain(`CMD [${command.map((word) => `"${word}"`).join(', ')}]`);
});

test('the C library is told the same of memory in a container and by systemd', () => {
  const settings = Object.entries(mallocSettings()).map(([name, value]) => `${name}=${value}`);
  expect(settings).not.toEqual([]);
  const unit = read('docs/operations/tuhansien-verkostojen-lappi.service');
  for (const setting of settings) {
    expect(unit).toContain(`Environment=${setting}\n`);
    expect(read('docs/operations.md')).toContain(`\`${setting}\``);
  }
});

test('the unit runs as nobody in particular and writes to its own folder only', () => {
  const unit = read('docs/operations/tuhansien-verkostojen-lappi.service');
  for (const line of [
    'DynamicUser=yes',
    'ProtectSystem=strict',
    'NoNewPrivileges=yes',
    'StateDirectory=tuhansien-verkostojen-lappi',
  ])
    expect(unit.split('\n')).toContain(line);
});
