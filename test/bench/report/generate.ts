import { writeNationalRun } from '../national/national-run.ts';

/** Writes the invented national run in a process of its own: `node generate.ts FOLDER SEED [MOST]`. */
const [folder = '', seed = '', most] = process.argv.slice(2);
const { councils, walks } = await writeNationalRun({ folder, seed, ...(most ? { most: Number(most) } : {}) });

console.log(`${councils} councils, ${walks} walks, all of them invented (seed "${seed}")`);
