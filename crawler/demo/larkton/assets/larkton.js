const banner = document.querySelector('.cookie-banner');

for (const button of document.querySelectorAll('[data-cookies]')) {
  button.addEventListener('click', () => {
    const answer = button.dataset.cookies;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store exists on https alone
    document.cookie = `larkton_cookies=${answer}; domain=larkton.example; path=/; max-age=31536000; samesite=lax`;
    banner.querySelector('[data-question]').hidden = true;
    const message = banner.querySelector(`[data-answered="${answer}"]`);
    message.hidden = false;
    message.focus();
  });
}

for (const button of document.querySelectorAll('[data-hide]')) {
  button.addEventListener('click', () => {
    banner.hidden = true;
  });
}

const menuButton = document.querySelector('.menu-button');

menuButton.addEventListener('click', () => {
  const open = menuButton.getAttribute('aria-expanded') !== 'true';
  menuButton.setAttribute('aria-expanded', String(open));
  document.querySelector('.header').classList.toggle('header-open', open);
});
