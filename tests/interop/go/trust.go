package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	timeBytes = 8
	algCosign = 4
)

// trust is what the caller had from elsewhere: keys, and how many witnesses must have signed.
type trust struct {
	log       note.Verifier
	witnesses []note.Verifier
	threshold int
}

// head is a verified checkpoint.
type head struct {
	size int64
	root tlog.Hash
}

func (t *trust) take(logKey string, witnessKeys []string) error {
	verifier, err := note.NewVerifier(logKey)
	if err != nil {
		return fmt.Errorf("log key: %w", err)
	}
	t.log = verifier
	for _, text := range witnessKeys {
		witness, err := newCosigner(text)
		if err != nil {
			return fmt.Errorf("witness key: %w", err)
		}
		t.witnesses = append(t.witnesses, witness)
	}
	return nil
}

// cosigner verifies Ed25519 cosignatures (type 04), which x/mod does not know.
type cosigner struct {
	name   string
	hash   uint32
	public ed25519.PublicKey
}

func newCosigner(vkey string) (*cosigner, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return nil, errors.New("not name+id+key")
	}
	blob, err := base64.StdEncoding.Strict().DecodeString(parts[2])
	if err != nil || len(blob) != 1+ed25519.PublicKeySize || blob[0] != algCosign {
		return nil, errors.New("not an Ed25519 cosignature key")
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), blob...))
	hash := binary.BigEndian.Uint32(sum[:4])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		return nil, errors.New("its id is not that of its name and key")
	}
	return &cosigner{parts[0], hash, ed25519.PublicKey(blob[1:])}, nil
}

func (c *cosigner) Name() string    { return c.name }
func (c *cosigner) KeyHash() uint32 { return c.hash }
func (c *cosigner) Verify(text, sig []byte) bool {
	if len(sig) != timeBytes+ed25519.SignatureSize {
		return false
	}
	time := binary.BigEndian.Uint64(sig[:timeBytes])
	message := append([]byte(fmt.Sprintf("cosignature/v1\ntime %d\n", time)), text...)
	return ed25519.Verify(c.public, message, sig[timeBytes:])
}

// open verifies a checkpoint's signatures, then reads its three lines.
func (t *trust) open(data []byte, threshold int) (head, error) {
	known := note.VerifierList(append([]note.Verifier{t.log}, t.witnesses...)...)
	opened, err := note.Open(data, known)
	if err != nil {
		return head{}, err
	}
	signed := map[uint32]bool{}
	for _, sig := range opened.Sigs {
		signed[sig.Hash] = true
	}
	if !signed[t.log.KeyHash()] {
		return head{}, errors.New("the log has not signed")
	}
	count := 0
	for _, witness := range t.witnesses {
		if signed[witness.KeyHash()] {
			count++
		}
	}
	if count < threshold {
		return head{}, fmt.Errorf("%d of %d witnesses have signed", count, threshold)
	}
	return readHead(opened.Text, t.log.Name())
}

func readHead(text, origin string) (head, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return head{}, errors.New("not three lines")
	}
	if lines[0] != origin {
		return head{}, fmt.Errorf("origin %q is not the log's", lines[0])
	}
	size, err := number(lines[1])
	if err != nil {
		return head{}, err
	}
	root, err := hash(lines[2])
	return head{size, root}, err
}

func number(text string) (int64, error) {
	value, err := strconv.ParseInt(text, 10, 64)
	if err != nil || value < 0 || strconv.FormatInt(value, 10) != text {
		return 0, fmt.Errorf("%q is no plain number", text)
	}
	return value, nil
}

func hash(text string) (tlog.Hash, error) {
	value, err := tlog.ParseHash(text)
	if err != nil || value.String() != text {
		return tlog.Hash{}, fmt.Errorf("%q is no hash", text)
	}
	return value, nil
}

func hashes(lines []string) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, 0, len(lines))
	for _, line := range lines {
		value, err := hash(line)
		if err != nil {
			return nil, err
		}
		found = append(found, value)
	}
	return found, nil
}
