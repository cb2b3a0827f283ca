#!/usr/bin/env bash
# Runs a command beside a Docker engine of its own, on a Debian machine without one:
#
#   own-engine.sh COMMAND…
#
# The engine has a socket and a network of its own, in which the command runs, so that no other program sees it and no port of the machine
# is taken. All of it is gone afterwards, but for the packages and the folder that OWN_DOCKER names, which makes the next time quick.
# It ends with 75 if no engine can be had.
set -euo pipefail

here=$(realpath "$(dirname "$0")")
work=${OWN_DOCKER:-/var/tmp/library-work-graph-docker}
space=library-work-graph
outside=lwg-docker
compose_version=v2.40.3
export DOCKER_HOST=unix://$work/docker.sock DOCKER_CONFIG=$work/config

say() { printf '%s\n' "$*" >&2; }
lack() { say "$*"; exit 75; }

clean_up() {
  set +e
  if [ -n "${engine:-}" ]; then
    docker ps --all --quiet | xargs --no-run-if-empty docker rm --force --volumes >/dev/null 2>&1
    docker volume ls --quiet | xargs --no-run-if-empty docker volume rm >/dev/null 2>&1
    kill "$engine"
    wait "$engine" 2>/dev/null
  fi
  [ -z "${forwarding:-}" ] || sysctl -qw "net.ipv4.ip_forward=$forwarding"
  iptables -t nat -D POSTROUTING -s 10.77.8.0/30 -j MASQUERADE 2>/dev/null
  ip link delete "$outside" 2>/dev/null
  ip netns delete "$space" 2>/dev/null
}

# The package would start an engine that every program of the machine sees.
install_quietly() {
  local policy=/usr/sbin/policy-rc.d
  if [ -e $policy ]; then policy=; else printf '#!/bin/sh\nexit 101\n' >$policy && chmod +x $policy; fi
  local status=0
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >"$work/packages.log" 2>&1 || status=1
  [ -z "$policy" ] || rm -f "$policy"
  return $status
}

# Debian 12 has no Compose of the second generation.
build_compose() {
  command -v go >/dev/null || return 1
  mkdir -p "$work/compose" "$DOCKER_CONFIG/cli-plugins"
  cd "$work/compose"
  [ -f go.mod ] || go mod init compose-here
  GOPATH=$work/go go get "github.com/docker/compose/v2/cmd@$compose_version" &&
    GOPATH=$work/go go build -ldflags '-s -w' -o "$DOCKER_CONFIG/cli-plugins/docker-compose" github.com/docker/compose/v2/cmd
}

start_network() {
  forwarding=$(sysctl -n net.ipv4.ip_forward)
  ip netns add "$space" &&
    ip link add "$outside" mtu 1400 type veth peer name eth0 mtu 1400 netns "$space" &&
    ip addr add 10.77.8.1/30 dev "$outside" && ip link set "$outside" up &&
    ip -n "$space" addr add 10.77.8.2/30 dev eth0 && ip -n "$space" link set eth0 up && ip -n "$space" link set lo up &&
    ip -n "$space" route add default via 10.77.8.1 &&
    sysctl -qw net.ipv4.ip_forward=1 && iptables -t nat -A POSTROUTING -s 10.77.8.0/30 -j MASQUERADE
}

start_engine() {
  nsenter --net="/run/netns/$space" dockerd --data-root "$work/engine" --exec-root "$work/run" --pidfile "$work/pid" --host "$DOCKER_HOST" --mtu 1400 >"$work/dockerd.log" 2>&1 &
  engine=$!
  for _ in $(seq 60); do
    ! docker info >/dev/null 2>&1 || return 0
    kill -0 "$engine" 2>/dev/null || return 1
    sleep 1
  done
  return 1
}

[ "$(id -u)" = 0 ] || lack 'An engine of its own needs root.'
command -v apt-get >/dev/null || lack 'An engine of its own needs the packages of Debian.'
[ ! -e "/run/netns/$space" ] || lack 'An engine of its own runs already.'
mkdir -p "$work"
trap clean_up EXIT
trap 'exit 1' INT TERM

say 'Getting a Docker engine …'
install_quietly docker.io iptables iproute2 procps || lack "Docker's packages cannot be had: $(tail -1 "$work/packages.log")"
docker compose version >/dev/null 2>&1 || (build_compose >"$work/compose.log" 2>&1) || lack "Compose cannot be had: see $work/compose.log"
start_network || lack 'The machine lets nobody make a network.'
start_engine || lack "The engine does not start: $(tail -1 "$work/dockerd.log")"
"$here/base-images.sh" "$work" || lack 'The base images cannot be had.'
nsenter --net="/run/netns/$space" "$@"
