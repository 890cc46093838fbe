import { describe, expect, test } from 'vitest';
import { sensoryInstructions } from '../../../../crawler/measures/wording/sensory.ts';

describe('sensory instructions', () => {
  test.for([
    'Click the green button to start.',
    'To pay, press the large green button at the end.',
    'Use the links on the left to find your service.',
    'Please see the box on the right.',
    'Choose a date from the right-hand menu.',
    'Complete all the fields in red.',
    'Write nothing below the red line.',
    'Cliciwch ar y botwm gwyrdd i ddechrau.',
    "Defnyddiwch y ddewislen ar y chwith i ddod o hyd i'ch gwasanaeth.",
  ])('finds "%s"', (sentence) => {
    expect(sensoryInstructions(`We can help. ${sentence}`)).toEqual([sentence]);
  });

  test.for([
    'Click the green “Start now” button.',
    'Press the green button labelled Start now.',
    'Put your bottles in the green box and leave it at the kerb.',
    'Use the green box for glass and the blue box on the left for cardboard.',
    'The entrance to the car park is on the right.',
    'Turn left at the red building.',
    'Use the form below to tell us.',
    'Select the date on the calendar.',
    'You must use the blue badge correctly.',
    'Find your local councillor.',
    'You have the right to see the information that we hold.',
    'Use the search box on the right.',
  ])('lets "%s" be', (sentence) => {
    expect(sensoryInstructions(sentence)).toEqual([]);
  });
});
