import type { Examined } from '../../records/examined.ts';
import type { DriveName } from '../../records/facts/list.ts';
import type { DeviceName } from '../../records/names.ts';
import { drives } from './list.ts';

/** The answers of drives that could not be made, all for one reason. */
export function untestedDrives(
  reason: string,
  { state, device, names }: { state: string; device: DeviceName; names?: readonly DriveName[] | undefined },
): Examined[] {
  return drives
    .filter(({ what, devices }) => devices.includes(device) && (names?.includes(what) ?? true))
    .map(({ what }) => ({ what, state, frame: '', facts: null, reason }));
}
