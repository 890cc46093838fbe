import { normal } from './text.ts';

/**
 * Names of products that councils buy, which no resident knows. They are matched as they are written here, capitals
 * and all, so that "public access to the beach" is none.
 */
export const supplierBrands = {
  registers: {
    source: "Our own adapters of planning registers (journeys/adapters), by the products' own names",
    names: [
      ...[
        'Public Access',
        'Planning Explorer',
        'Citizen Portal',
        'Arcus Built Environment',
        'Tascomi',
        'Idox',
      ],
      'Regulatory Services Hub',
    ],
  },
  catalogue: {
    source:
      'The Digital Marketplace (G-Cloud), entries for local government: Citizen Access – Revenues (Northgate, now NEC), Citizen Portal (Civica), govService (Granicus-Firmstep); CivicaPay: Thurrock Council, freedom of information response on online payments, 2023',
    names: [
      ...[
        'Citizen Access',
        'Civica',
        'CivicaPay',
        'Civica Pay',
        'Firmstep',
        'Granicus',
        'govService',
        'Northgate',
      ],
    ],
  },
  ours: {
    source: 'Our own, seen on council websites',
    names: [
      ...['AchieveForms', 'Achieve Service', 'OpenPortal', 'Open Portal', 'Self Service Connect', 'eCitizen'],
      ...[
        'Pay360',
        'Capita',
        'Adelante',
        'ParentPay',
        'iCasework',
        'Liberty Create',
        'Netcall',
        'Abavus',
        'Bartec',
      ],
      ...['Whitespace', 'Jadu', 'IEG4', 'Abritas', 'Locata', 'Huume', 'Home Connections', 'WebReg', 'ePay'],
    ],
  },
} as const;

const all = Object.values(supplierBrands).flatMap(({ names }) => [...names]);

/** The product that a label or heading names, as it is written there; null for none. */
export function brandIn(label: string): string | null {
  const text = ` ${label.replace(/\s+/gu, ' ')} `.slice(0, 300);
  const found = all.find((brand) => new RegExp(`[^\\p{L}\\p{N}]${brand}[^\\p{L}\\p{N}]`, 'u').test(text));

  return found ?? (all.find((brand) => normal(brand) === normal(label)) || null);
}
