// Passkeys, for browsers that have them: a form asks the server what to sign, the device signs, and the form is sent. Without, the mail's link remains.

const speaks =
  window.PublicKeyCredential?.parseCreationOptionsFromJSON &&
  window.PublicKeyCredential.parseRequestOptionsFromJSON;

let filling;

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!speaks) break;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    sign(form).catch(() => {
      // Closed without choosing, or the device has none for this site.
      form.querySelector('[data-failed]').hidden = false;
      fillIn(form);
    });
  });
  fillIn(form);
}

for (const words of document.querySelectorAll('[data-passkeys-missing]')) words.hidden = Boolean(speaks);
for (const words of document.querySelectorAll('[data-passkeys-there]')) words.hidden = !speaks;

// Where the page has a field for the address and the browser can, a passkey is among what it fills in there by itself.
async function fillIn(form) {
  if (!document.querySelector('input[autocomplete~="webauthn"]')) return;
  if (!(await window.PublicKeyCredential.isConditionalMediationAvailable?.())) return;
  filling?.abort();
  filling = new AbortController();
  const { signal } = filling;
  // What a device signs is good for ten minutes, and people leave pages open.
  const again = setTimeout(() => fillIn(form), 9 * 60_000);
  signal.addEventListener('abort', () => clearTimeout(again));
  try {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await optionsOf(form));
    send(form, await navigator.credentials.get({ publicKey, mediation: 'conditional', signal }));
  } catch {
    // The button was pressed instead, or nothing was chosen.
  }
}

async function sign(form) {
  form.querySelector('[data-failed]').hidden = true;
  // A browser asks for one at a time.
  filling?.abort();
  const options = await optionsOf(form);
  const credential =
    form.dataset.passkey === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
  send(form, credential);
}

async function optionsOf(form) {
  const answer = await fetch(form.dataset.options, { method: 'POST' });
  if (!answer.ok) throw new Error('no options');
  return answer.json();
}

function send(form, credential) {
  form.elements.credential.value = JSON.stringify(credential.toJSON());
  form.requestSubmit();
}
