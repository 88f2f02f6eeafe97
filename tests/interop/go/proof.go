package main

import (
	"bytes"
	"errors"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const proofMagic = "c2sp.org/tlog-proof@v1"

type proof struct {
	index  int64
	hashes []tlog.Hash
	head   head
}

func (t *trust) readProof(data []byte) (proof, error) {
	before, checkpoint, ok := bytes.Cut(data, []byte("\n\n"))
	lines := strings.Split(string(before), "\n")
	if !ok || lines[0] != proofMagic {
		return proof{}, errors.New("no tlog-proof of version 1")
	}
	if len(lines) < 2 || !strings.HasPrefix(lines[1], "index ") {
		return proof{}, errors.New("no index")
	}
	index, err := number(strings.TrimPrefix(lines[1], "index "))
	if err != nil {
		return proof{}, err
	}
	found, err := hashes(lines[2:])
	if err != nil {
		return proof{}, err
	}
	opened, err := t.open(checkpoint, t.threshold)
	return proof{index, found, opened}, err
}

func (t *trust) included(entry, data []byte) (proof, error) {
	p, err := t.readProof(data)
	if err != nil {
		return p, err
	}
	return p, tlog.CheckRecord(p.hashes, p.head.size, p.head.root, p.index, tlog.RecordHash(entry))
}
