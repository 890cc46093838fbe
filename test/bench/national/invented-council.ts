import type { Council } from '../../../config/council.ts';
import { chanceOf } from './chance.ts';

/** What is invented about a council beside its name and tier, which are real: nothing here was seen anywhere. */
export interface InventedCouncil {
  id: string;
  /** Says that the figures are invented wherever the council is named, in tables and downloads too. */
  name: string;
  homePage: string;
  site: string;
  /** How well it does, from 0 to 1. */
  skill: number;
  /** Whether no journey of it could be walked. */
  isShut: boolean;
  products: { payments: string | null; forms: string | null; register: string };
}

/** A product that no firm makes, with the address that its pages stand on. */
export function hostOf(product: string, council: string): string {
  return `${council}.${product}.example`;
}

export function inventedCouncil(
  { id, name, planningRegisters = [] }: Council,
  seed: string,
): InventedCouncil {
  const chance = chanceOf(seed, id);
  const site = `${id}.invented.example`;
  return {
    id,
    name: `${name} (invented figures)`,
    homePage: `https://www.${site}/`,
    site,
    skill: chance.next(),
    isShut: chance.happens(0.02),
    products: {
      payments: chance.happens(0.7) ? `invented-payments-${chance.whole(1, 5)}` : null,
      forms: chance.happens(0.8) ? `invented-forms-${chance.whole(1, 6)}` : null,
      register: `invented-register-${registerOf(planningRegisters[0]?.supplier)}`,
    },
  };
}

/** As many councils share a product as share a register in the configuration, under a name that accuses nobody. */
function registerOf(supplier: string | undefined): number {
  const suppliers = ['Idox', 'NIPP', 'Arcus', 'SmartAdmin', 'Northgate', 'Agile'];
  return suppliers.indexOf(supplier ?? '') + 2;
}
