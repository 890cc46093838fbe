for (const button of document.querySelectorAll('[data-choice]')) {
  button.addEventListener('click', () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store exists on https alone
    document.cookie = `murkwell_cookie_choice=${button.dataset.choice}; path=/; max-age=15552000; samesite=lax`;
    document.getElementById('cookies').hidden = true;
  });
}

for (const tile of document.querySelectorAll('[data-go]')) {
  tile.addEventListener('click', () => {
    location.href = tile.dataset.go;
  });
}
