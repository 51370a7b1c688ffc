// Comfort for those whose browser runs scripts: everything works without it.

// The summary of a refused form takes the focus, so that a screen reader begins there.
document.querySelector('[data-focus]')?.focus();

// Copying the hashtag.
for (const button of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const said = button.dataset.copied;
    if (!said) return;
    const words = button.lastChild;
    const before = words.textContent;
    words.textContent = said;
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => (words.textContent = before), 2000);
  });
}

// The share sheet of the device, where it has one.
for (const button of document.querySelectorAll('[data-share]')) {
  if (!navigator.share) break;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Closing the sheet without choosing is no mistake.
    const { title, words, share: url } = button.dataset;
    navigator.share({ title, url, ...(words ? { text: words } : {}) }).catch(() => undefined);
  });
}

// The sign goes to the printer at once.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// City names complete while typing, and bring proposals for the hashtag along.
for (const input of document.querySelectorAll('input[data-cities]')) {
  const list = document.createElement('datalist');
  list.id = `${input.id}-list`;
  input.after(list);
  input.setAttribute('list', list.id);
  let asked = '';
  let found = [];
  const complete = async () => {
    const typed = input.value.trim();
    if (typed.length < 2 || typed === asked) return propose(typed);
    asked = typed;
    const answer = await fetch(`/cities?starting=${encodeURIComponent(typed)}`).catch(() => null);
    if (!answer?.ok || typed !== asked) return;
    found = await answer.json();
    list.replaceChildren(
      ...found.map(({ label }) => Object.assign(document.createElement('option'), { value: label })),
    );
    propose(typed);
  };
  const propose = (typed) => {
    const place = found.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
    const chips = document.querySelector('[data-proposals]');
    if (!place || !chips || chips.dataset.of === place.slug) return;
    chips.dataset.of = place.slug;
    chips.replaceChildren(
      ...place.hashtags.map((hashtag, index) => {
        const label = Object.assign(document.createElement('label'), { className: 'choice' });
        const radio = Object.assign(document.createElement('input'), {
          type: 'radio',
          name: 'hashtag',
          value: hashtag,
          checked: index === 0,
        });
        label.append(radio, `#${hashtag}`);
        return label;
      }),
    );
  };
  input.addEventListener('input', complete);
}

// The end follows the start, three hours later, until somebody changes it.
const starts = document.querySelector('#starts');
const ends = document.querySelector('#ends');
if (starts && ends) {
  let follows = ends.value === '';
  ends.addEventListener('input', () => (follows = false));
  const follow = () => {
    if (!follows || !starts.value) return;
    const [hours, minutes] = starts.value.split(':');
    ends.value = `${String((Number(hours) + 3) % 24).padStart(2, '0')}:${minutes}`;
  };
  starts.addEventListener('input', follow);
  follow();
}

// Right where I am: the browser asks, the position goes along once, in no address.
for (const form of document.querySelectorAll('form[data-near]')) {
  if (!navigator.geolocation) break;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    if (form.elements.latitude.value) return;
    event.preventDefault();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        form.elements.latitude.value = coords.latitude;
        form.elements.longitude.value = coords.longitude;
        form.submit();
      },
      () => (form.querySelector('[role="status"]').hidden = false),
      { maximumAge: 600000, timeout: 10000 },
    );
  });
}

// The two days are asked for when they are wanted.
const when = document.querySelector('#when');
if (when) {
  const days = document.querySelectorAll('[data-when="days"]');
  const follow = () => days.forEach((field) => (field.hidden = when.value !== 'days'));
  when.addEventListener('change', follow);
  follow();
}

// For when there is no net: one's own next evening is kept, and given back as soon as nobody is signed in.
if ('serviceWorker' in navigator && 'caches' in window) {
  navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  if ('signedIn' in document.body.dataset) keepNextEvening().catch(() => undefined);
  else caches.delete('own').catch(() => undefined);
}

async function keepNextEvening() {
  const cache = await caches.open('own');
  const kept = await cache.match('/me/next');
  const age = kept ? Date.now() - Date.parse(kept.headers.get('date') ?? '') : Infinity;
  if (age < 600_000) return;
  const answer = await fetch('/me/next', { redirect: 'error' });
  if (answer.ok) await cache.put('/me/next', answer);
}
