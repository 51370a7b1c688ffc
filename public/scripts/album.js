// Several pictures at once, one after the other: what a cut has stopped goes on by itself when the net is back.

for (const form of document.querySelectorAll('form[data-album]')) {
  const { picture, words, once } = form.elements;
  const button = form.querySelector('button');
  const said = form.querySelector('[data-said]');
  const notTaken = form.querySelector('[data-not-taken]');
  picture.multiple = true;
  // One word is about one picture.
  picture.addEventListener('change', () => {
    words.closest('.field').hidden = picture.files.length > 1;
  });

  form.addEventListener('submit', async (event) => {
    const files = [...picture.files];
    if (files.length < 2 && navigator.onLine) return;
    event.preventDefault();
    button.disabled = true;
    notTaken.replaceChildren();
    let done = 0;
    for (const file of files) {
      const tell = () => {
        const count = { done, all: files.length };
        said.textContent = form.dataset.progress.replaceAll(/\{(\w+)\}/g, (_, name) => count[name]);
      };
      tell();
      const refused = await sent(file, files.length === 1 ? words.value : '', tell);
      if (refused) noteRefused(file, refused);
      else done += 1;
      tell();
    }
    button.disabled = false;
    picture.value = '';
    if (notTaken.childElementCount === 0) location.assign(atSaid('added'));
  });

  /** Tries until somebody has answered. A picture keeps its name, so that it is there once, however often it is sent. */
  async function sent(file, word, tell) {
    const name = once.value;
    once.value = newName(name);
    for (let wait = 1; ; wait = Math.min(wait * 2, 30)) {
      const body = new FormData();
      body.append('once', name);
      body.append('words', word);
      body.append('picture', file);
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
      if (answer?.type === 'opaqueredirect') return '';
      if (answer && answer.status < 500 && answer.status !== 429) return whyNot(answer);
      said.textContent = form.dataset.waiting;
      await back(wait * 1000);
      tell();
    }
  }

  function noteRefused(file, why) {
    const item = document.createElement('li');
    item.textContent = `${form.dataset.refused} ${file.name}. ${why}`;
    notTaken.append(item);
  }

  function atSaid(what) {
    const address = new URL(form.action);
    address.searchParams.set('said', what);
    return address;
  }
}

/** The page's own words about the picture. */
async function whyNot(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('#picture-error')?.textContent.trim() ?? '';
}

/** As the page makes them: its own first letters, so that nobody else's page makes the same. */
function newName(before) {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `${before.slice(0, 10)}${[...random].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('')}`;
}

/** When the net is back, or after a while. */
function back(milliseconds) {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, milliseconds);
    addEventListener('online', go);
  });
}
