import { readTimeZone } from '@steady/engine';
import type { Region } from '@steady/knowledge';
import { Temporal } from 'temporal-polyfill';
import type { Here } from '../draft/empty-draft.ts';

/** What the device says of where and when it is. Each is shown where it is used and can be changed. */
export function here(): Here {
  const timeZone = zoneOfDevice();
  const today = Temporal.Now.plainDateISO(timeZone);
  return {
    region: regionOfDevice(navigator.language, timeZone),
    timeZone,
    today: today.toString(),
    start: nextMonday(today.toString()),
  };
}

/** The Monday after a day. */
export function nextMonday(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.add({ days: 8 - day.dayOfWeek }).toString();
}

/** All zones the device knows, its own among them. */
export function zonesOfDevice(own: string): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes(own) ? zones : [own, ...zones];
}

function zoneOfDevice(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return readTimeZone(timeZone, '').ok ? timeZone : 'UTC';
}

const regionOfCountry: Readonly<Record<string, Region>> = {
  US: 'US',
  CA: 'CA',
  GB: 'UK',
  IE: 'IE',
  AU: 'AU',
  NZ: 'NZ',
  ...Object.fromEntries(
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE'
      .split(' ')
      .map((code) => [code, 'EU']),
  ),
};

const zonesOfRegion: Readonly<Record<Region, RegExp>> = {
  US: /^(America|Pacific)\//,
  CA: /^America\//,
  UK: /^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/,
  IE: /^Europe\/Dublin$/,
  EU: /^(Europe|Atlantic|Asia\/Nicosia)/,
  AU: /^Australia\//,
  NZ: /^Pacific\/(Auckland|Chatham)$/,
};

/** The region whose language the device speaks; unknown when its clock says that it is elsewhere. */
export function regionOfDevice(language: string | undefined, timeZone: string): Region | 'unknown' {
  const region = regionOfCountry[countryOf(language)];
  return region !== undefined && zonesOfRegion[region].test(timeZone) ? region : 'unknown';
}

/** The English a device speaks, among its languages; that of the United Kingdom where none of them is one. */
export function englishOf(languages: readonly string[] | undefined): string {
  return (languages ?? []).find((language) => language.startsWith('en') && isLanguageTag(language)) ?? 'en-GB';
}

function isLanguageTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/** The country in a language tag; empty where there is none, or the device gives a tag that is none, as `en-US@posix`. */
function countryOf(language: string | undefined): string {
  try {
    return new Intl.Locale(language ?? '').region ?? '';
  } catch {
    return '';
  }
}
