/** What each piece of advice on a way is called where it stands for many councils, whatever it says of one. */
export const adviceTitles = {
  'a-to-z-misses-task': 'The A to Z does not lead to the task',
  'no-site-search': 'The site has no search',
  'only-topic-on-home': 'The home page names the topic and not the task',
  'search-in-new-window': 'A new window opens on the way to the search box',
  'search-keys-unsaid': 'The search does not say what it can be searched by',
  'search-misses-task': 'The site’s search does not find the task',
  'search-off-task-page': 'The search box is not on the page about the task',
  'search-on-another-site': 'The search box is on another site',
  'search-ranks-task-low': 'The site’s search puts other pages above the task',
  'task-below-first-screen': 'The task stands below the first screen of the home page',
  'task-named-as-department': 'The task’s link does not begin with what residents do',
  'task-not-on-home': 'The home page names neither the task nor its topic',
} as const;
