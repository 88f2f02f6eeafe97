package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

const patience = 20 * time.Second

// feed asks a log witness, over HTTP, to cosign a site's checkpoint of size 1, then its last one,
// and believes each answer by the witness's key; then it asks from an old size once more.
func (t *trust) feed(folder, url string) (string, error) {
	first, err := os.ReadFile(filepath.Join(folder, "checkpoints", "1"))
	if err != nil {
		return "", err
	}
	request, err := os.ReadFile(filepath.Join(folder, "growth", "1"))
	if err != nil {
		return "", err
	}
	client := &http.Client{Timeout: patience}
	for _, body := range [][]byte{append([]byte("old 0\n\n"), first...), request} {
		status, _, answer, err := post(client, url, body)
		if err != nil {
			return "", err
		}
		if status != http.StatusOK {
			return "", fmt.Errorf("answer %d: %s", status, strings.TrimSpace(string(answer)))
		}
		_, checkpoint, _ := bytes.Cut(body, []byte("\n\n"))
		text, _, _ := bytes.Cut(checkpoint, []byte("\n\n"))
		signed := append(append([]byte{}, checkpoint...), answer...)
		if _, err := t.open(signed, t.threshold); err != nil {
			return "", fmt.Errorf("cosignature of %q: %w", text, err)
		}
	}
	status, kind, answer, err := post(client, url, request)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("accepted: two cosignatures, then %d %s %q", status, kind, answer), nil
}

func post(client *http.Client, url string, body []byte) (int, string, []byte, error) {
	response, err := client.Post(url+"/add-checkpoint", "text/plain", bytes.NewReader(body))
	if err != nil {
		return 0, "", nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, 1<<16))
	return response.StatusCode, response.Header.Get("Content-Type"), answer, err
}
