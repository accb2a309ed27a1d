# The product on its embedded store: the web app is built once, the server runs from its TypeScript source.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY core/package.json core/
COPY api/package.json api/
COPY web/package.json web/
RUN npm ci --ignore-scripts
COPY tsconfig.base.json ./
COPY core core
COPY web web
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
# Large blocks that are no longer needed go back to the system at once: see docs/operations.md.
ENV MALLOC_MMAP_THRESHOLD_=262144
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY core/package.json core/
COPY api/package.json api/
COPY web/package.json web/
# The image brings Node 24; the optional packages of package.json would add it a second time.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --workspace=@tvl/api && npm cache clean --force \
  && mkdir /data && chown node:node /data
COPY core/src core/src
COPY api api
COPY seed-data seed-data
COPY --from=build /app/web/dist web/dist
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# More room for what has just been made is no faster, and never given back: see docs/operations.md.
CMD ["node", "--max-semi-space-size=16", "api/src/main.ts"]
