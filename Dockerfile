FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/bin ./bin
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/data ./data
COPY --from=build /app/examples ./examples
COPY --from=build /app/dist ./dist
COPY LICENSE NOTICE ./
# A volume that is mounted here belongs to the user, so that the embedded engine can keep its graph in it.
RUN install --directory --owner=node --group=node /graph
USER node
EXPOSE 4000
# Not npm start, which would build first: the image is read-only and has no compiler.
CMD ["node", "dist/src/main.js"]
