// One person after the other, by one button: whoever was opened is remembered by this browser alone, for each evening by itself.
const keptAs = (evening) => `opened ${evening}`;

function opened(evening) {
  try {
    return JSON.parse(localStorage.getItem(keptAs(evening)) ?? '[]');
  } catch {
    return [];
  }
}

for (const button of document.querySelectorAll('[data-next]')) {
  const { next: network, of: evening, label, beyond, again } = button.dataset;
  const item = button.closest('li');
  const words = button.querySelector('.next-name');
  const queue = [...item.querySelectorAll('.queue a')];
  const isOpened = (one) => opened(evening).includes(`${network} ${one.dataset.key}`);
  item.querySelector('.then')?.remove();

  const show = () => {
    const one = queue.find((each) => !isOpened(each)) ?? (beyond ? null : undefined);
    button.dataset.key = one?.dataset.key ?? '';
    if (one) {
      button.href = one.href;
      words.textContent = label.replace('{}', one.textContent);
    } else {
      // Further on there are more, which the page brings; or that was everybody.
      button.href = beyond || '#follow';
      button.removeAttribute('target');
      words.textContent = beyond ? label.replace('{}', '…') : again;
    }
  };

  button.addEventListener('click', (event) => {
    const { key } = button.dataset;
    if (!key && beyond) return;
    if (!key) {
      event.preventDefault();
      const others = opened(evening).filter((one) => !one.startsWith(`${network} `));
      remember(evening, others);
      button.target = '_blank';
    } else remember(evening, [...new Set([...opened(evening), `${network} ${key}`])]);
    // The browser follows the link as it is now.
    setTimeout(show);
  });
  show();
}

function remember(evening, list) {
  try {
    localStorage.setItem(keptAs(evening), JSON.stringify(list));
  } catch {
    // Somebody's browser keeps nothing: then each visit begins with the first.
  }
}
