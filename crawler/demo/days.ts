const month = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/**
 * A page's text with the day written in place of "{{+90 days}}" or "{{-90 days}}": so many days after or before
 * today. A statement that was reviewed last spring would be out of date next summer; the demonstration is not to be.
 */
export function withDays(text: string, today = new Date()): string {
  return text.replace(/\{\{([+-]\d+) days\}\}/g, (_, days: string) => {
    const day = new Date(
      Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + Number(days)),
    );
    return `${day.getUTCDate()} ${month[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  });
}
