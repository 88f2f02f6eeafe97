package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	height = 8
	width  = 1 << height
	most   = 10_000_000 // entries that this program is willing to hold in memory
)

// served reads tiles from a folder.
type served string

func (s served) Height() int                                { return height }
func (s served) SaveTiles(tiles []tlog.Tile, data [][]byte) {}
func (s served) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		path := pathOf(tile, strconv.Itoa(tile.L))
		data, err := os.ReadFile(filepath.Join(string(s), filepath.FromSlash(path)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

// pathOf maps tile/8/L/N of the go.sum database to tile/L/N of tlog-tiles.
func pathOf(tile tlog.Tile, level string) string {
	_, place, _ := strings.Cut(strings.TrimPrefix(tile.Path(), "tile/8/"), "/")
	return "tile/" + level + "/" + place
}

// needed returns the tiles that a log of a size has: full ones, and one partial for each level.
func needed(size int64) []tlog.Tile {
	var tiles []tlog.Tile
	for _, tile := range tlog.NewTiles(height, 0, size) {
		if tile.W == width || tile.N<<height+int64(tile.W) == size>>(height*tile.L) {
			tiles = append(tiles, tile)
		}
	}
	return tiles
}

func (t *trust) site(folder string) (string, error) {
	data, err := os.ReadFile(filepath.Join(folder, "checkpoint"))
	if err != nil {
		return "", err
	}
	now, err := t.open(data, t.threshold)
	if err != nil {
		return "", fmt.Errorf("checkpoint: %w", err)
	}
	if now.size < 1 || now.size > most {
		return "", fmt.Errorf("checkpoint: a log of %d, and this program takes 1 to %d", now.size, most)
	}
	tiles, err := expected(folder, now.size)
	if err != nil {
		return "", err
	}
	entries, reader, err := audit(folder, now, tiles)
	if err != nil {
		return "", err
	}
	proved, err := each(folder, "proof", func(name string, data []byte) error {
		return t.proofOf(name, data, entries, now, reader)
	})
	if err != nil {
		return "", err
	}
	grown, err := each(folder, "growth", func(name string, data []byte) error {
		return t.growth(folder, name, data, now, reader)
	})
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("accepted: %d entries, %d tiles, %d proofs, %d older checkpoints",
		len(entries), len(tiles), proved, grown), nil
}

// expected refuses a folder that holds more tiles or bundles than a log of that size has.
func expected(folder string, size int64) ([]tlog.Tile, error) {
	tiles := needed(size)
	paths := map[string]bool{}
	for _, tile := range tiles {
		paths[pathOf(tile, strconv.Itoa(tile.L))] = true
		if tile.L == 0 {
			paths[pathOf(tile, "entries")] = true
		}
	}
	found := 0
	look := func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		below, err := filepath.Rel(folder, p)
		if path := filepath.ToSlash(below); err == nil && !paths[path] {
			return fmt.Errorf("%s is no tile of a log of %d", path, size)
		}
		found++
		return err
	}
	err := filepath.WalkDir(filepath.Join(folder, "tile"), look)
	if err == nil && found != len(paths) {
		err = fmt.Errorf("%d of %d tiles and bundles are there", found, len(paths))
	}
	return tiles, err
}

// audit makes the root and every tile from the entries alone, and holds what is served to that.
//
// It compares tiles byte by byte and only then gives them to TileHashReader, which must take them.
func audit(folder string, now head, tiles []tlog.Tile) ([][]byte, tlog.HashReader, error) {
	entries, err := bundles(folder, tiles)
	if err != nil {
		return nil, nil, err
	}
	reader, err := rebuild(entries)
	if err != nil {
		return nil, nil, err
	}
	root, err := tlog.TreeHash(now.size, reader)
	if err != nil {
		return nil, nil, err
	}
	for _, tile := range tiles {
		if err := compare(folder, tile, reader); err != nil {
			return nil, nil, err
		}
	}
	if root != now.root {
		return nil, nil, errors.New("entries and tiles make another root than the signed one")
	}
	return entries, reader, takes(folder, now)
}

func bundles(folder string, tiles []tlog.Tile) ([][]byte, error) {
	var entries [][]byte
	for _, tile := range tiles {
		if tile.L != 0 {
			continue
		}
		path := pathOf(tile, "entries")
		bundle, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(path)))
		if err != nil {
			return nil, err
		}
		some, err := split(bundle, tile.W)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		entries = append(entries, some...)
	}
	return entries, nil
}

// compare holds a served tile against the one that the entries make, and names what differs.
func compare(folder string, tile tlog.Tile, reader tlog.HashReader) error {
	path := pathOf(tile, strconv.Itoa(tile.L))
	made, err := tlog.ReadTileData(tile, reader)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(path)))
	if err != nil {
		return err
	}
	if len(data) != len(made) {
		return fmt.Errorf("%s has %d bytes", path, len(data))
	}
	for at := 0; at < len(made); at += tlog.HashSize {
		if !bytes.Equal(data[at:at+tlog.HashSize], made[at:at+tlog.HashSize]) {
			return fmt.Errorf("hash %d of %s is not that of the entries", at/tlog.HashSize, path)
		}
	}
	return nil
}

// takes reads all leaves through x/mod's own reader of tiles.
func takes(folder string, now head) error {
	indexes := make([]int64, now.size)
	for n := range indexes {
		indexes[n] = tlog.StoredHashIndex(0, int64(n))
	}
	tree := tlog.Tree{N: now.size, Hash: now.root}
	_, err := tlog.TileHashReader(tree, served(folder)).ReadHashes(indexes)
	return err
}

func split(bundle []byte, count int) ([][]byte, error) {
	var entries [][]byte
	for len(bundle) >= 2 {
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		if end > len(bundle) {
			return nil, errors.New("an entry goes beyond the end")
		}
		entries = append(entries, bundle[2:end])
		bundle = bundle[end:]
	}
	if len(bundle) != 0 || len(entries) != count {
		return nil, fmt.Errorf("%d entries instead of %d", len(entries), count)
	}
	return entries, nil
}

func rebuild(entries [][]byte) (tlog.HashReader, error) {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for n, index := range indexes {
			found[n] = stored[index]
		}
		return found, nil
	})
	for n, entry := range entries {
		more, err := tlog.StoredHashes(int64(n), entry, reader)
		if err != nil {
			return nil, err
		}
		stored = append(stored, more...)
	}
	return reader, nil
}
