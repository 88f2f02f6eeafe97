package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// each gives every file of a folder to a check, in the order of their names.
func each(folder, below string, check func(name string, data []byte) error) (int, error) {
	paths, err := filepath.Glob(filepath.Join(folder, below, "*"))
	if err != nil {
		return 0, err
	}
	sort.Strings(paths)
	for _, path := range paths {
		name := filepath.Base(path)
		data, err := os.ReadFile(path)
		if err == nil {
			err = check(name, data)
		}
		if err != nil {
			return 0, fmt.Errorf("%s/%s: %w", below, name, err)
		}
	}
	return len(paths), nil
}

func (t *trust) proofOf(
	name string, data []byte, entries [][]byte, now head, r tlog.HashReader,
) error {
	index, err := number(strings.TrimSuffix(name, ".tlog-proof"))
	if err != nil || index >= now.size {
		return errors.New("its name is no index of this log")
	}
	p, err := t.included(entries[index], data)
	if err != nil {
		return err
	}
	if p.index != index || p.head != now {
		return errors.New("of another entry or checkpoint")
	}
	own, err := tlog.ProveRecord(now.size, index, r)
	if err == nil && !same(own, p.hashes) {
		err = errors.New("not the proof that Go makes")
	}
	return err
}

func (t *trust) growth(folder, name string, data []byte, now head, r tlog.HashReader) error {
	before, checkpoint, _ := bytes.Cut(data, []byte("\n\n"))
	lines := strings.Split(string(before), "\n")
	old, err := number(strings.TrimPrefix(lines[0], "old "))
	if err != nil || lines[0] == name || strconv.FormatInt(old, 10) != name {
		return fmt.Errorf("%q is not its old size", lines[0])
	}
	found, err := hashes(lines[1:])
	if err != nil {
		return err
	}
	after, err := t.open(checkpoint, t.threshold)
	if err != nil {
		return err
	}
	if after != now {
		return errors.New("to another checkpoint")
	}
	earlier, err := os.ReadFile(filepath.Join(folder, "checkpoints", name))
	if err != nil {
		return err
	}
	then, err := t.open(earlier, 0)
	if err != nil {
		return fmt.Errorf("older checkpoint: %w", err)
	}
	if then.size != old {
		return errors.New("older checkpoint: of another size")
	}
	if err := tlog.CheckTree(found, now.size, now.root, old, then.root); err != nil {
		return err
	}
	own, err := tlog.ProveTree(now.size, old, r)
	if err == nil && !same(own, found) {
		err = errors.New("not the proof that Go makes")
	}
	return err
}

func same(a, b []tlog.Hash) bool {
	if len(a) != len(b) {
		return false
	}
	for n := range a {
		if a[n] != b[n] {
			return false
		}
	}
	return true
}
