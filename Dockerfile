# The site in a container. `data` (the database, pictures, mails, keys) is a volume: without one it is gone with the container.
FROM node:24-slim
WORKDIR /srv/tweetups
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && mkdir -m 700 data && chown node data
COPY src src
COPY views views
COPY public public
COPY migrations migrations
USER node
ENV NODE_ENV=production HOST=0.0.0.0
# Threads share their memory, as `npm start` has it.
ENV MALLOC_ARENA_MAX=1
VOLUME /srv/tweetups/data
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/node", "--max-semi-space-size=8", "--no-parallel-scavenge", "--heap-growing-percent=50", "--initial-heap-size=64", "--expose-gc", "--v8-pool-size=1", "--max-inlined-bytecode-size=2000", "--max-inlined-bytecode-size-small=60", "--max-inlined-bytecode-size-cumulative=4000", "--max-inlined-bytecode-size-absolute=20000", "src/start.js"]
