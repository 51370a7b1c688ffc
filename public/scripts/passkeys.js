// Passkeys, for browsers that have them: a form asks the server what to sign, the device signs, and the form is sent. Without, the mail's link remains.

const speaks =
  window.PublicKeyCredential?.parseCreationOptionsFromJSON &&
  window.PublicKeyCredential.parseRequestOptionsFromJSON;

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!speaks) break;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    sign(form).catch(() => {
      // Closed without choosing, or the device has none for this site.
      form.querySelector('[data-failed]').hidden = false;
    });
  });
}

for (const words of document.querySelectorAll('[data-passkeys-missing]')) words.hidden = Boolean(speaks);
for (const words of document.querySelectorAll('[data-passkeys-there]')) words.hidden = !speaks;

async function sign(form) {
  form.querySelector('[data-failed]').hidden = true;
  const answer = await fetch(form.dataset.options, { method: 'POST' });
  if (!answer.ok) throw new Error('no options');
  const options = await answer.json();
  const credential =
    form.dataset.passkey === 'create'
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
        });
  form.elements.credential.value = JSON.stringify(credential.toJSON());
  form.requestSubmit();
}
