# behovsmelding with LibreOffice, for `render --pdf`, in any CI:
#
#   docker build -t behovsmelding .
#   docker run --rm -v "$PWD:/work" -u "$(id -u)" behovsmelding render . --pdf
#
# Debian is named, too: its LibreOffice is the one that our tests make PDFs with.
FROM python:3.13-slim-bookworm AS build
COPY . /source
RUN pip install --no-cache-dir build && python -m build --wheel --outdir /wheels /source

FROM python:3.13-slim-bookworm
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        fonts-liberation2 git libreoffice-writer-nogui \
    && rm -rf /var/lib/apt/lists/*
RUN --mount=type=bind,from=build,source=/wheels,target=/wheels \
    pip install --no-cache-dir /wheels/*.whl
# Whoever runs it may be any user, and has no folder at home.
ENV HOME=/tmp
USER 1000
WORKDIR /work
ENTRYPOINT ["behovsmelding"]
